"""The scoring service; it needs the extra ``serve`` when it is used."""
