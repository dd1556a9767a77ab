import type { ComponentProps } from "preact";
import { Link } from "./link";
import { useLocation } from "./routing";

interface NavLinkProps extends ComponentProps<typeof Link> {
  /** Only the page itself counts as here, not those that lie under it. */
  end?: boolean;
}

/** A link that says whether one is there already. */
export function NavLink({ to, end = false, ...rest }: NavLinkProps) {
  const { pathname } = useLocation();
  const here = pathname === to || (!end && pathname.startsWith(`${to}/`));
  return <Link {...rest} to={to} aria-current={here ? "page" : undefined} />;
}
