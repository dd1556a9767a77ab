import { createInterface } from "node:readline";
import { parseReply } from "#commands/labelled-replies";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import type { Judgement } from "#core/scoring/types";

/** Judges replies from standard input, one JSON object a line, and writes one judgement a line. */
let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (line.trim() === "") continue;
  try {
    const { id, ...reply } = parseReply(line);
    process.stdout.write(`${JSON.stringify(asLine(id, judge(reply, loadTables(reply.language))))}\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function asLine(id: unknown, { understood, criteria, moves }: Judgement) {
  return {
    id,
    understood,
    scores: Object.fromEntries(Object.entries(criteria).map(([criterion, { level }]) => [criterion, level])),
    moves: [...new Set(moves.map(({ move }) => move))],
    evidence: moves.map(({ move, start, end }) => ({ move, start, end })),
  };
}
