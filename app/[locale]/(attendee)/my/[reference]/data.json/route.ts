import { ownRegistration } from '@/app/_server/guards'
import { defineRoute } from '@/app/_server/route'
import { ownData } from '@/domain/registration/queries/own-data'
import type { OwnRegistration } from '@/domain/shared/scope'
import { ownWorkshopData } from '@/domain/workshops/queries/own-data'

/** Everything held about the holder, as a file. */
export const GET = defineRoute<OwnRegistration, { locale: string; reference: string }>(
  { name: 'my.data', limit: 'token-page', guard: ({ params }) => ownRegistration(params.reference) },
  async ({ scope, params }) => {
    const [data, workshops] = await Promise.all([ownData(scope), ownWorkshopData(scope)])
    return new Response(JSON.stringify({ ...data, workshops }, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="ronde-${params.reference.replace(/[^A-Za-z0-9-]/g, '')}.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)
