"""What every room may ask of the operating system: locks, and addresses to listen on."""
