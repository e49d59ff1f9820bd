/** Waits until something is true of the servers; gives up after 1,500 looks. */
export async function until(isTrue) {
  for (let looks = 0; !isTrue(); looks += 1) {
    if (looks === 1500) throw new Error(`Never came true: ${isTrue}`);
    await new Promise((later) => setTimeout(later, 10));
  }
}
