import { fieldErrors } from '@/app/_server/form'
import { defineRoute, refusal } from '@/app/_server/route'
import { type RegisterRefusal, register } from '@/domain/registration/commands/register'
import { registrationForm } from '@/domain/registration/queries/public'
import { type RegistrationInput, registrationSchema } from '@/domain/registration/schema'

/** Octets a registration may have: long answers to many questions fit well. */
const mostOctets = 65_536

const statuses: Record<RegisterRefusal, number> = {
  'unknown-forum': 404,
  'quota-full': 409,
  'registration-closed': 409,
  'type-closed': 409,
  'unknown-type': 422,
  invalid: 422,
}

/**
 * Registers somebody from JSON, by the same command as the form. 201: a seat, or a request that is being looked at;
 * 202: on the waiting list; 409 and 422 with a code. The answer is the same for a known and an unknown address.
 */
export const POST = defineRoute<undefined, { forum: string }>(
  { name: 'registration.register', limit: 'registration' },
  async ({ request, params }) => {
    if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > mostOctets) {
      return refusal('too-long', 413)
    }
    const input: unknown = await request.json().catch(() => null)
    if (typeof input !== 'object' || input === null) return refusal('invalid', 422)
    const result = await register({ slug: params.forum }, input as RegistrationInput, { source: 'public' })
    if (!result.ok) {
      const errors = result.error === 'invalid' ? await faultsOf(params.forum, input) : undefined
      return Response.json({ error: result.error, errors }, { status: statuses[result.error] })
    }
    const { outcome, position } = result.value
    const status = outcome === 'confirmed' || outcome === 'pending' ? 201 : 202
    return Response.json({ outcome, position }, { status, headers: { 'Cache-Control': 'no-store' } })
  },
)

/** What is wrong, by field. */
async function faultsOf(slug: string, input: unknown) {
  const definition = await registrationForm(slug)
  const parsed = definition && registrationSchema(definition).safeParse(input)
  return parsed?.error && fieldErrors(parsed.error)
}
