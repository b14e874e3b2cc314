/** A person's initials in a circle; decoration, since the name stands beside it or in the button around it. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .replace(/\(.*\)/, '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <span className="avatar" aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
