"""Doors into other libraries; each needs its library only when it is used."""
