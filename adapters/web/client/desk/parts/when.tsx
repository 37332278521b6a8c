/** A day, as people write it where they are. */
export const Day = ({ at }: { readonly at: number }) => (
  <time dateTime={new Date(at).toISOString()}>
    {new Date(at).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' })}
  </time>
);

/** A minute. */
export const Moment = ({ at }: { readonly at: number }) => (
  <time dateTime={new Date(at).toISOString()}>
    {new Date(at).toLocaleString(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    })}{' '}
    UTC
  </time>
);
