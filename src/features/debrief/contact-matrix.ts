import { type ContactWorth, contactWorths } from "#core/service/scenario-terms";
import type { Translate } from "#i18n/translator";

/** A place in the matrix: what a contact is worth to the company, then to the customer (playbook row M6). */
export type Place = `${ContactWorth}-${ContactWorth}`;

/** The worth of a contact to both sides. */
export interface Worths {
  readonly company: ContactWorth;
  readonly customer: ContactWorth;
}

const places = contactWorths.flatMap((company) => contactWorths.map((customer) => placeOf({ company, customer })));

/** Where a contact stands by its worth to both sides. */
export function placeOf({ company, customer }: Worths): Place {
  return `${company}-${customer}`;
}

/** What a contact at this place is worth to both sides. */
export function worthsAt(place: Place): Worths {
  const [company, customer] = place.split("-") as [ContactWorth, ContactWorth];
  return { company, customer };
}

/** The four places in words, each with what one does about such contacts. */
export function fields(translate: Translate) {
  return places.map((value) => ({
    value,
    label: translate(`wrapUp.place.${value}`),
    note: translate(`wrapUp.place.${value}.note`),
  }));
}
