export { inspectModel } from './inspect-model';
export { inspectPicture } from './inspect-picture';
