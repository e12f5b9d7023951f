"""Why a page was judged as it was, in words and numbers that are the same wherever they stand."""
