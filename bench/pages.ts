import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import { type Figure, percentile } from './figure'
import { address } from './server'

async function rate(url: string): Promise<number> {
  const asked = { url, connections: 10, headers: { 'accept-encoding': 'gzip' } }
  await autocannon({ ...asked, duration: 2 })
  const { requests, non2xx, errors } = await autocannon({ ...asked, duration: 8 })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
  return requests.average
}

/** The octets of a page as a browser gets them. */
function sentOctets(path: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = get(address + path, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${path} answered ${answer.statusCode}`)),
      )
    })
    asked.on('error', reject)
  })
}

/** Requests a second of a bare server that sends these octets. */
async function floorFor(page: Buffer): Promise<number> {
  const bare = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-encoding', 'gzip')
    response.end(page)
  })
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const floor = await rate(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`)
  bare.close()
  bare.closeAllConnections()
  return floor
}

/**
 * Requests a second of a public page as browsers ask for it, beside a bare server that sends the same octets; and how
 * large it is.
 * @param atLeast requests a second
 * @param mostKilobytes of HTML, compressed as it is sent
 */
export async function measurePublicPage(
  name: string,
  path: string,
  { atLeast, mostKilobytes }: { atLeast: number; mostKilobytes?: number },
): Promise<Figure[]> {
  const page = await sentOctets(path, 'identity')
  const zipped = await sentOctets(path, 'gzip')
  const floor = await floorFor(zipped)
  return [
    {
      name: `${name} (${Math.round(page.length / 1024)} kB), 10 connections`,
      value: await rate(address + path),
      unit: '/s',
      bound: { is: 'at least', value: atLeast },
      floor: { what: 'bare node:http, same octets', value: floor },
    },
    {
      name: `${name}, HTML as it is sent, gzip`,
      value: zipped.length / 1024,
      unit: 'kB',
      ...(mostKilobytes === undefined ? {} : { bound: { is: 'at most' as const, value: mostKilobytes } }),
    },
  ]
}

const terms = [
  'el',
  'lefevre',
  'griet',
  'ozturk',
  'nguyen',
  'proef',
  'pa',
  'zo',
  'personne42',
  'de smet',
  'reseaux',
  'ines',
]
const sorts = ['name', 'newest']

/** Milliseconds of the organiser's list of registrations, searched and sorted, one visitor at a time. */
export async function measureList(slug: string, count: number, cookie: string, boundMs: number): Promise<Figure[]> {
  const samples: number[] = []
  for (let i = 0; i < 140; i++) {
    const term = terms[i % terms.length] ?? ''
    const query = `q=${encodeURIComponent(term)}&sort=${sorts[i % sorts.length]}`
    const began = performance.now()
    const answer = await fetch(`${address}/fr/organise/${slug}/registrations?${query}`, {
      headers: { cookie },
      redirect: 'manual',
    })
    const html = await answer.text()
    const searched = html.includes(`value="${term}"`) && html.includes('example.org')
    if (answer.status !== 200 || !searched) throw new Error(`list answered ${answer.status} to ${query}`)
    if (i >= 20) samples.push(performance.now() - began)
  }
  return [
    {
      name: `list of 50 out of ${count.toLocaleString('en')}, searched and sorted, p97.5`,
      value: percentile(samples, 0.975),
      unit: 'ms',
      bound: { is: 'at most', value: boundMs },
    },
  ]
}
