// Settings of `.env` for a command run by hand; the environment wins.
import { existsSync } from 'node:fs'

if (existsSync('.env')) process.loadEnvFile('.env')
