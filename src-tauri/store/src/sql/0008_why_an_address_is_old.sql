-- Schema 8: why an address is old. NULL: it became old before anybody wrote that down.

ALTER TABLE redirect ADD COLUMN why TEXT CHECK (why IN ('renamed', 'moved', 'merged')); -- public
