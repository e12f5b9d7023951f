"""From signals to a probability: the additive model, its file, calibration, thresholds."""
