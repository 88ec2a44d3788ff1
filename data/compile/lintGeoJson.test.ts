// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { lintGeoJson } from './lintGeoJson'

function buildFile(
  change: (file: { features: unknown[] } & Record<string, unknown>) => void = () => undefined,
) {
  const file = {
    type: 'FeatureCollection',
    bbox: [50, 40, 52, 43],
    features: [
      {
        type: 'Feature',
        id: 'a',
        bbox: [50, 40, 51, 42],
        geometry: {
          type: 'LineString',
          coordinates: [
            [51, 40],
            [50, 42],
          ],
        },
        properties: {},
      },
      { type: 'Feature', id: 'b', geometry: { type: 'Point', coordinates: [52, 43] }, properties: {} },
    ],
  }
  change(file)
  return JSON.stringify(file)
}

/** The geometry of one feature as something else, and no bbox that would be wrong for it. */
function withGeometry(geometry: unknown) {
  return buildFile((file) => {
    Reflect.deleteProperty(file, 'bbox')
    file.features = [{ type: 'Feature', id: 'a', geometry, properties: {} }]
  })
}

const line = (...coordinates: unknown[]) => withGeometry({ type: 'LineString', coordinates })

describe('the linter of GeoJSON', () => {
  it('has nothing to say of a sound file', () => {
    expect(lintGeoJson(buildFile())).toEqual([])
  })

  it.each<[string, string, RegExp]>([
    ['a lone geometry', JSON.stringify({ type: 'Point', coordinates: [1, 2] }), /is a FeatureCollection/],
    ['a byte order mark', `\uFEFF${buildFile()}`, /byte order mark/],
    ['a crs', buildFile((file) => Object.assign(file, { crs: {} })), /"crs" was taken out/],
    [
      'a property of features on the file',
      buildFile((file) => Object.assign(file, { properties: {} })),
      /no "properties"/,
    ],
    ['a longitude beyond 180', line([181, 1], [2, 2]), /a: longitude 181/],
    ['a latitude beyond 90', line([1, 91], [2, 2]), /a: latitude 91/],
    ['more decimals than anyone can measure', line([1.123456789, 1], [2, 2]), /more than 7 decimals/],
    ['a height', line([1, 1, 5], [2, 2], [3, 3]), /a longitude and a latitude/],
    ['a number as text', line(['1', 1], [2, 2], [3, 3]), /a longitude and a latitude/],
    ['a line of one position', line([1, 1]), /two positions or more/],
    ['a position twice', line([1, 1], [1, 1], [2, 2]), /1, 1 stands twice in a row/],
    ['a line over the antimeridian', line([179, 1], [-179, 1]), /crosses the antimeridian/],
    [
      'a geometry of another kind',
      withGeometry({ type: 'Polygon', coordinates: [] }),
      /a point or a line, not Polygon/,
    ],
    ['no geometry', withGeometry(null), /there is no geometry/],
    [
      'a geometry with more to it',
      withGeometry({ type: 'Point', coordinates: [1, 1], id: 1 }),
      /has no "id"/,
    ],
    ['an id twice', buildFile((file) => file.features.push(file.features[1])), /b: the id is taken/],
    ['no id', buildFile((file) => Reflect.deleteProperty(Object(file.features[1]), 'id')), /has an id/],
    [
      'no properties',
      buildFile((file) => Reflect.deleteProperty(Object(file.features[1]), 'properties')),
      /has properties/,
    ],
    [
      'a bbox that is too wide',
      buildFile((file) => Object.assign(file, { bbox: [0, 0, 52, 43] })),
      /^the bbox is/,
    ],
    [
      'a bbox with latitude first',
      buildFile((file) => Object.assign(Object(file.features[0]), { bbox: [40, 50, 42, 51] })),
      /^a: the bbox is/,
    ],
    [
      'something else among the features',
      buildFile((file) => file.features.push({ type: 'Point' })),
      /is a Feature/,
    ],
  ])('names %s', (_, text, expected) => {
    const problems = lintGeoJson(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(expected)
  })
})
