import type { ComponentChildren } from "preact";
import { Disclosure } from "../surfaces/disclosure";
import styles from "./table-behind.module.css";

interface TableBehindProps {
  /** The words that open the table. */
  summary: string;
  /** The heads of its two columns. */
  heads: readonly [string, string];
  rows: readonly { id: string; label: string; value: ComponentChildren }[];
}

/** What a chart shows once more as a table, for who reads rather than looks. */
export function TableBehind({ summary, heads, rows }: TableBehindProps) {
  return (
    <Disclosure summary={summary}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
