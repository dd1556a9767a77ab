import { expose } from "comlink";
import { scorerWith } from "#core/judging/scorer";
import { shippedTables } from "./shipped-tables";

/** Runs beside the page, so that compiling tables and judging never make it stutter. */
expose(scorerWith(shippedTables));
postMessage(null);
