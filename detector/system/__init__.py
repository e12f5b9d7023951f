"""What every room may ask of the machine: locks, databases on the disk, addresses to listen on."""
