/** Where the reader is: behind the hash, so that nothing of it, and no token of a link, ever reaches a server or its logs. */

/** @returns {{path: string[], values: URLSearchParams}} */
export function here() {
  const [path, values] = location.hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), values: new URLSearchParams(values ?? '') };
}

/** @param {...string} path what stands between the slashes */
export const to = (...path) => `#/${path.map(encodeURIComponent).join('/')}`;

export function go(...path) {
  location.hash = to(...path);
}

/** The same page, asked for something else; without a new entry in the history. */
export function refine(values) {
  const { path, values: before } = here();
  const after = new URLSearchParams(before);
  Object.entries(values).forEach(([name, value]) => (value ? after.set(name, value) : after.delete(name)));
  const text = after.toString();
  history.replaceState(null, '', to(...path) + (text ? `?${text}` : ''));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
