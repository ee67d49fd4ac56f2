import type { Arrivals } from '../api/useArrivals';
import { useInterface } from '../i18n';

/** Tells that there is more to show than the list has, without moving what one reads. */
export function Arrived({ arrivals: { count, forget }, show }: { arrivals: Arrivals; show: () => void }) {
  const { t } = useInterface();
  return (
    <div class="arrived" role="status">
      {count > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            scrollTo({ top: 0 });
            forget();
            show();
          }}
        >
          {t.arrived(count)}
        </button>
      )}
    </div>
  );
}
