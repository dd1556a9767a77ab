import * as v from "valibot";
import { unfoldScenario } from "#core/dialogue/stored-scenario";
import { textsSchema } from "#core/dialogue/texts";
import { drillItems } from "#core/drills/item";
import { pathList } from "#core/paths/path";

/** Each takes content as it was loaded and gives it with its type, or throws where it has not its shape. */
export const scenario = unfoldScenario;
export const texts = (content: unknown) => v.parse(textsSchema, content);
export const drills = (content: unknown) => v.parse(drillItems, content);
export const paths = (content: unknown) => v.parse(pathList, content);
