import { createHash } from 'node:crypto'
import type { FrozenProgramme } from './frozen'

/**
 * A short word for a draft as it stands and the release it comes after. Who releases sends back the one they saw, so
 * that nothing is made public that nobody has looked at.
 */
export function fingerprint(latest: number, draft: FrozenProgramme): string {
  return createHash('sha256')
    .update(JSON.stringify([latest, draft]))
    .digest('base64url')
    .slice(0, 22)
}
