export { createOrder, type Order } from './collation';
export { isDeeperThan } from './depth';
export { assertNever, invariant } from './invariant';
export type { LanguageTag, LocalizedText, PickedText } from './localized';
export { directionOf, pickText } from './localized';
export type { JsonPath, Parsed, Problem, Severity } from './problem';
export { errorAt, formatPath, formatProblem, hasErrors, warningAt } from './problem';
export { isSlug, SLUG_LONGEST, SLUG_PATTERN } from './slug';
export { decodeUtf8 } from './utf8';
export type { Pose, Pose2, Vec2, Vec3 } from './vector';
export {
  add,
  clamp,
  damping,
  distance,
  forwardOf,
  headingTowards,
  planDistance,
  scale,
  subtract,
  wrapAngle,
} from './vector';
export { within } from './within';
export { withinStack } from './within-stack';
