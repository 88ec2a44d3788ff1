import { catchLeg } from './catchLeg'
import { AtlasDriver } from './driver'
import { test } from './fixtures'

const LANGUAGE_OF = { rail: 'ar', ferry: 'en', fibre: 'ar' } as const

for (const mode of ['rail', 'ferry', 'fibre'] as const) {
  test(`a leg by ${mode} is caught within 18 pixels, says what it is and opens`, async ({ page }) => {
    await catchLeg(page, new AtlasDriver(page, LANGUAGE_OF[mode]), mode)
  })
}
