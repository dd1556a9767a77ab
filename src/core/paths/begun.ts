import * as v from "valibot";
import { latestMoment } from "#core/service/moment";

const time = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));

/** A path that was begun: when, and which steps were ticked by hand or by being opened. */
export const begunPath = v.object({ begun: time, ticked: v.record(v.string(), time) });
