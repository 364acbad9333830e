import type { BrowserContext } from 'playwright-core';
import type { Hall, Hour, Venue } from '#venue';

/** A late hour made from a hall's first: the same light maps, dimmer, below a sky without a sun. */
function lateHour(hour: Hour): Hour {
  return {
    ...hour,
    id: 'late',
    title: { en: 'Late' },
    range: hour.range * 0.35,
    exposure: hour.exposure * 1.5,
    lamps: hour.lamps * 1.4,
    sky: {
      zenith: [0.004, 0.006, 0.016],
      horizon: [0.03, 0.035, 0.06],
      ground: [0.01, 0.01, 0.012],
      clouds: [0.02, 0.022, 0.03],
    },
  };
}

/** As `withTwoRooms`, but nothing comes that is not there from the start. */
export function withLostRooms(venue: Venue): Venue {
  const lost = (hour: Hour): Hour => ({
    ...hour,
    maps: Object.fromEntries(
      Object.keys(hour.maps).map((prefix) => [prefix, { file: 'lost.webp', bytes: 1 }]),
    ),
  });
  const halls = withTwoRooms(venue).halls.map((hall) => ({
    ...hall,
    lighting: {
      ...hall.lighting,
      hours: hall.lighting.hours.map((hour) => (hour.id === 'late' ? lost(hour) : hour)),
    },
  }));
  return { ...venue, halls };
}

/**
 * A venue's first hall twice, the second time as the hall `second` where it is always late; a threshold across the
 * middle of the room leads from the one into the other.
 */
export function withTwoRooms(venue: Venue): Venue {
  const [hall] = venue.halls;
  const [hour] = hall?.lighting.hours ?? [];
  if (!hall || !hour) throw new Error('the venue has no hall');
  const late = lateHour(hour);
  const position = [0, 0, 0.6] as const;
  const first: Hall = {
    ...hall,
    lighting: { ...hall.lighting, hours: [hour, late] },
    portals: [{ id: 'onwards', to: 'second', position, heading: 0, width: 3 }],
  };
  const second: Hall = {
    ...hall,
    id: 'second',
    title: { en: 'Second room' },
    lighting: { ...hall.lighting, hours: [late] },
    slots: [],
    bays: [],
    silks: [],
    boards: [],
    viewpoints: hall.viewpoints.map((viewpoint) => ({ ...viewpoint, id: `second-${viewpoint.id}` })),
    portals: [{ id: 'back', to: hall.id, position, heading: Math.PI, width: 3 }],
  };
  return { ...venue, halls: [first, second] };
}

/** Serves a venue of the built site as another: for `prepare` of a page. */
export const serveVenueAs =
  (id: string, change: (venue: Venue) => Venue) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(`**/venues/${id}/venue.json`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    });
