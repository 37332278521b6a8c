/** The site's icon: a genus, and what sets two apart within it. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#0b5f5a"/>
<g fill="none" stroke="#fff" stroke-width="2.6"><circle cx="12.5" cy="16" r="6.5"/><circle cx="19.5" cy="16" r="6.5"/></g>
</svg>
`;
