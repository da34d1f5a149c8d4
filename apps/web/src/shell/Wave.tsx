/** Groundswell's sign: one wave. */
export function Wave() {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" fill="none" aria-hidden="true">
      <path
        d="M1.500 11.500c3.200 0 3.400-3.500 6-3.500s3.200 4 6.400 4c4.600 0 4.200-9.500 8.600-9.500 1.200 0 1.900.5 2.500 1.200"
        stroke="var(--tide)"
        strokeWidth="2.300"
        strokeLinecap="round"
      />
    </svg>
  );
}
