/** The last moment that a calendar knows, in milliseconds since 1970. A later one, from a damaged or hostile file, no browser can write as a day. */
export const latestMoment = 8_640_000_000_000_000;
