import * as v from "valibot";

/** A path that was begun: when, and which steps were ticked by hand or by being opened. */
export const begunPath = v.object({ begun: v.number(), ticked: v.record(v.string(), v.number()) });
