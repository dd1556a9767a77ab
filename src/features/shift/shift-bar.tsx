import { useState } from "preact/hooks";
import { addresses } from "#stores/addresses";
import { useShift } from "#stores/shift-state";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useLocation } from "#ui/routing/routing";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";
import { DeskOf } from "./desk-of";
import styles from "./shift-bar.module.css";

/** Over a conversation of the shift and its debriefing: where one is, the case desk, and the way to the next step. */
export default function ShiftBar() {
  const translate = useTranslate();
  const { shift } = useShift();
  const { pathname } = useLocation();
  const [looking, setLooking] = useState(false);
  const [, page, id] = pathname.split("/");
  // An attempt has the id of its session.
  const place = shift?.stops.findIndex(({ session }) => session !== undefined && session === id) ?? -1;
  if (shift === null || place < 0) return null;
  return (
    <>
      <aside className={styles.bar} aria-label={translate("shift.title")}>
        <span>{translate("shift.place", { number: place + 1, count: shift.stops.length })}</span>
        <span className={styles.ways}>
          {page === "talk" && (
            <Button kind="plain" icon="search" onClick={() => setLooking(true)}>
              {translate("shift.desk")}
            </Button>
          )}
          <Link className={buttonClass("plain")} to={addresses.shift}>
            {translate("shift.back")}
          </Link>
        </span>
      </aside>
      <Sheet
        open={looking}
        onClose={() => setLooking(false)}
        title={translate("shift.desk")}
        closeLabel={translate("talk.close")}
      >
        <DeskOf shift={shift} />
      </Sheet>
    </>
  );
}
