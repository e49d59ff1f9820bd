/** Tells whether the attribute `doctor`, and where it says so the page's address, ask for the checklist. */
export function wantsDoctor(doctor: string | null): boolean {
  return doctor === 'address'
    ? new URLSearchParams(location.search).has('talkoo-doctor')
    : doctor !== null;
}
