/** What pages say, in the reader's language. */
import { speak } from './api.js';

const LANGUAGES = ['nl', 'en'];
let texts = {};
let tag = 'nl';

/** @returns {string} BCP 47 tag */
export const language = () => tag;

/** Loads a language; one that there is none of becomes Dutch. */
export async function choose(wanted) {
  tag = LANGUAGES.includes(wanted) ? wanted : 'nl';
  texts = await (await fetch(`/app/texts/${tag}.json`)).json();
  document.documentElement.lang = tag;
  speak(tag);
}

/** What the browser's owner reads first of what we speak. */
export function preferred() {
  const remembered = sessionStorage.getItem('inzage-language');
  const wanted = [remembered, ...navigator.languages].filter(Boolean).map((one) => one.slice(0, 2));
  return wanted.find((one) => LANGUAGES.includes(one)) ?? 'nl';
}

/** Until somebody signs in, who then has a language of the own. */
export const remember = (wanted) => sessionStorage.setItem('inzage-language', wanted);

/**
 * A text by its key, with values in place of `{name}`.
 *
 * @throws {Error} if there is none: a test walks all keys, so that nobody ever reads this
 */
export function t(key, values = {}) {
  const text = texts[key];
  if (text === undefined) {
    throw new Error(`no text ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A word of the API ("not-authorised") as people say it; a new one stands as it is. */
export function word(group, value) {
  return texts[`${group}.${value}`] ?? value;
}
