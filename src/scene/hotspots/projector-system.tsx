/** stub replaced soon */
export function ProjectorSystem() {
  return null;
}
