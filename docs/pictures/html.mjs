const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML that shows it as it is. */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
