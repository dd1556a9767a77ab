import type { ComponentChildren } from "preact";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";

/** Settings that belong together, under a heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Card as="section">
      <Stack>
        <h2>{title}</h2>
        {children}
      </Stack>
    </Card>
  );
}
