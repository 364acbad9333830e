import { useVisit } from '../../site';
import { Text } from '../../text/localized';
import { Message } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import styles from './overlays.module.css';

/** Names the hall that the visitor waits for at its threshold. Screen readers are told with everything else. */
export function OnItsWay() {
  const { venue } = useVisit().data;
  const awaiting = useVisitState((state) => state.awaiting);
  const hall = venue.halls.find(({ id }) => id === awaiting);
  if (!hall) return null;
  return (
    <div className={styles['hints']}>
      <p>
        <Message id="waiting.hall" values={{ hall: <Text key="hall" of={hall.title} /> }} />
      </p>
    </div>
  );
}
