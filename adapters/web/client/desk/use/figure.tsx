/** A number that tells something by itself. */
export const Figure = ({ label, value }: { readonly label: string; readonly value: string | number }) => (
  <p className="figure">
    <strong>{value}</strong> {label}
  </p>
);
