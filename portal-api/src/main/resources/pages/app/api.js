/** The API, as pages ask it: JSON, the session's cookie, and the CSRF token that goes back with every change. */

/** What the API refuses, with the sentence it gives for people. */
export class Problem extends Error {
  /**
   * @param {number} status HTTP status; 0 if there was no answer
   * @param {{type?: string, title?: string, detail?: string, fields?: Array<{name: string, message: string}>}} body
   */
  constructor(status, body) {
    super(body.title ?? String(status));
    this.status = status;
    this.kind = (body.type ?? '').replace('urn:inzage:problem:', '');
    this.title = body.title;
    this.detail = body.detail;
    this.fields = body.fields ?? [];
  }
}

const BASE = '/api/v1';
const CSRF = /(?:^|; )(?:__Host-)?XSRF-TOKEN=([^;]*)/;
let language = 'nl';

/** @param {string} tag in which texts of the API are wanted */
export function speak(tag) {
  language = tag;
}

export const get = (path) => ask('GET', path);
export const post = (path, body, type) => ask('POST', path, body, type);
export const put = (path, body) => ask('PUT', path, body);
export const patch = (path, body) => ask('PATCH', path, body);
export const remove = (path) => ask('DELETE', path);

/** What a body that is a text is. */
export const yaml = 'application/yaml';

/** A query string of what is there. */
export function query(parameters) {
  const present = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return present.length === 0 ? '' : `?${new URLSearchParams(present)}`;
}

async function ask(method, path, body, type = 'application/json') {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language };
  if (body !== undefined) {
    headers['Content-Type'] = type;
  }
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = token();
  }
  let answer;
  try {
    answer = await fetch(BASE + path, {
      method, headers, body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body), credentials: 'same-origin',
    });
  } catch {
    throw new Problem(0, {});
  }
  const text = await answer.text();
  if (!answer.ok) {
    throw new Problem(answer.status, parsed(text));
  }
  return text === '' ? undefined : JSON.parse(text);
}

function token() {
  return decodeURIComponent(CSRF.exec(document.cookie)?.[1] ?? '');
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
