import type { ReactNode } from 'react';

/** That there is nothing to do, and what could be done instead. */
export const Empty = ({ text, children }: { readonly text: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <p>{text}</p>
    {children}
  </div>
);
