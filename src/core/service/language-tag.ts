/** How a language's tag is written: the language, its script, its region, as in pl, zh-Hans or en-GB. At what is written otherwise a browser may throw. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;
