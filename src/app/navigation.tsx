import { addresses } from "#stores/addresses";
import { Icon } from "#ui/base/icon";
import { NavLink } from "#ui/routing/nav-link";
import { useTranslate } from "#ui/translate";
import styles from "./navigation.module.css";

const places = [
  ["home", "home"],
  ["library", "social"],
  ["drills", "redo"],
  ["progress", "chart"],
  ["settings", "settings"],
] as const;

/** The places of the app. */
export function Navigation() {
  const translate = useTranslate();
  return (
    <nav className={styles.navigation} aria-label={translate("shell.navigation")}>
      <ul>
        {places.map(([place, icon]) => (
          <li key={place}>
            <NavLink to={addresses[place]} end={place === "home"}>
              <Icon name={icon} />
              {translate(`shell.page.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
