/** Who a token belongs to. */

import type { Call } from '../request/call.js';
import { json, type SandboxResponse } from '../request/exchange.js';
import { identify, unauthorized } from './auth.js';

/** `GET /user`. Job tokens are none here (GitLab's list of what they may reach does not name it). */
export function showUser(call: Call): SandboxResponse {
  const { user } = identify(call, { jobTokens: false }) ?? unauthorized();
  const { origin, root } = call.world.site;
  return json(200, { username: user, name: user, state: 'active', web_url: `${origin}${root}/${user}` });
}
