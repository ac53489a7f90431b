import pico from 'picocolors';

const { NO_COLOR, TERM } = process.env;

/** Colour is for people: only on a terminal, and not where NO_COLOR asks for none. */
export const colours = pico.createColors(
  process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
);
