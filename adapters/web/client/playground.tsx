import { createRoot } from 'react-dom/client';

const root = document.getElementById('playground');
if (root !== null) createRoot(root).render(<p>Differentia</p>);
