/** Formatted text of a school: paragraphs, lists, emphasis and links, and nothing else, whatever comes. */
import { html, nothing } from 'lit';

const PLAIN = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'B', 'STRONG', 'I', 'EM', 'BLOCKQUOTE', 'H3', 'H4']);
const LINK = /^(https?:|mailto:)/i;

/** Where a document may be: here, or on the web. */
export const fetchable = (address) => /^(https?:\/\/|\/api\/)/i.test(address ?? '');

/** Built node by node from a document that nothing is ever run or fetched in. */
export function rich(text) {
  if (!text) {
    return nothing;
  }
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const block = document.createElement('div');
  block.className = 'rich';
  block.append(...copies(parsed.body));
  return html`${block}`;
}

function copies(node) {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      return [document.createTextNode(child.data)];
    }
    if (child.nodeType !== Node.ELEMENT_NODE || child.tagName === 'SCRIPT' || child.tagName === 'STYLE') {
      return [];
    }
    return PLAIN.has(child.tagName) ? [filled(document.createElement(child.tagName), child)] : linked(child);
  });
}

function linked(element) {
  const address = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
  if (!LINK.test(address)) {
    return copies(element);
  }
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener noreferrer';
  return [filled(link, element)];
}

function filled(made, original) {
  made.append(...copies(original));
  return made;
}
