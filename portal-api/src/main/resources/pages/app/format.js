/** Days, times and names as people write them. */
import { language } from './text.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };
const SHAPES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  moment: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
};

function written(date, shape, zone) {
  return new Intl.DateTimeFormat(LOCALES[language()], { ...SHAPES[shape], timeZone: zone }).format(date);
}

/** A local day or time of the school ("2026-11-23", "2026-11-23T08:30:00"): what stands there, wherever the reader is. */
export function local(text, shape = 'day') {
  return text ? written(new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`), shape, 'UTC') : '';
}

/** An instant ("…Z"), on the reader's clock. */
export function instant(text, shape = 'moment') {
  return text ? written(new Date(text), shape) : '';
}

/** A person's name, of its parts. */
export const name = (person) => [person.givenName, person.prefix, person.familyName].filter(Boolean).join(' ');

/** A day as the API writes it. */
export const iso = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** So many days later. */
export function plusDays(date, days) {
  const other = new Date(date);
  other.setDate(other.getDate() + days);
  return other;
}

/** The letters that stand for a person without a photo. */
export const initials = (person) => [person.givenName, person.familyName].filter(Boolean).map((part) => part[0]).join('');

/** A grade as a number, for a chart; undefined for letters and words. */
export function number(grade) {
  return /^\d+(,\d+)?$/.test(grade ?? '') ? Number(grade.replace(',', '.')) : undefined;
}
