/** How a language's tag is written, as in pl or zh-Hans. What is written otherwise no browser takes for a language. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
