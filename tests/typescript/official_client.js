// ngrok's own TypeScript client (@ngrok/ngrok-api 0.11.0, unchanged) against ngrok-mock: every method of every service.
//
// The services and their methods are found by looking at the client, so that none is forgotten; what is written down here
// is only what can't be guessed: valid values, and what the client itself does wrong. Usage: official_client.js
// PATH_OF_NGROK_MOCK, or see run.sh.
"use strict";

const assert = require("node:assert");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const readline = require("node:readline");
const { Ngrok } = require("@ngrok/ngrok-api");

const DATA = path.join(__dirname, "..", "..", "ngrok-mock", "tests", "data");
const CERTIFICATE = fs.readFileSync(path.join(DATA, "certificate.pem"), "utf8");
const KEY = fs.readFileSync(path.join(DATA, "key.pem"), "utf8");
const TOKEN = "the_key_of_the_official_client";
// What no client can make, five of each.
const SEEDED = {
  tunnelSessions: "TunnelSession",
  tunnels: "Tunnel",
  endpoints: "Endpoint",
  applicationUsers: "ApplicationUser",
  applicationSessions: "ApplicationSession",
};

// Faults of this client, which no server can mend. Each is asserted, so that a fault that is gone is noticed here.
const FAULTS = {
  // A 204 has no body, and the client reads one as JSON. What it asked for is done.
  noContent: error => error instanceof SyntaxError,
  // It sends `beforeId` for the second page, where the API has `before_id`.
  paging: error => error.errorCode === "ERR_NGROK_231" && error.msg.includes("`beforeId`"),
  // It sends the bare id as the body of a verb, which is no JSON.
  verb: error => error.errorCode === "ERR_NGROK_213",
  // It sends a module inside of `module`, beside the id, where the API takes its fields.
  module: error => error.errorCode === "ERR_NGROK_214" && error.msg.includes("`module`"),
};

async function fails(what, fault, call) {
  let answer;
  try {
    answer = await call();
  } catch (error) {
    assert(fault(error), `${what}: ${error.msg || error.stack || error}`);
    return error;
  }
  assert.fail(`${what}: succeeded with ${JSON.stringify(answer)}`);
}

const notFound = error => error.statusCode === 404;
const sshKey = n => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fA${String(n).padStart(3, "0")}`;

class Tests {
  constructor(url) {
    this.url = url;
    // Some services stand in groups, such as `edges.edgesHttps`; their names are unique without them.
    const client = new Ngrok({ apiToken: TOKEN, baseUrl: url });
    const groups = Object.values(client).filter(value => value?.constructor === Object);
    const isService = ([name, value]) => name !== "httpClient" && value?.constructor?.prototype?.get;
    this.client = Object.fromEntries([client, ...groups].flatMap(Object.entries).filter(isService));
    this.services = Object.keys(this.client);
    this.count = 0;
  }

  methods(name) {
    const names = Object.getOwnPropertyNames(this.client[name].constructor.prototype);
    return names.filter(method => method !== "constructor" && !method.startsWith("_"));
  }

  call(name, method, ...args) {
    return this.client[name][method](...args);
  }

  /** The names of the values in a method's path, as the client writes them. */
  keys(name, method) {
    const source = this.client[name][method].toString();
    return [...source.matchAll(/\.concat\((?:arg\.)?(\w+)|\$\{(?:arg\.)?(\w+)\}/g)].map(found => found[1] || found[2]);
  }

  /** Whether a method takes an object, and not the id alone. */
  takesObject(name, method) {
    return /^(async )?\w+\(arg\)|function \(arg\)/.test(this.client[name][method].toString());
  }

  at(name, method, place) {
    return this.takesObject(name, method) ? place : place.id;
  }

  async make(name) {
    const args = await this.args(name, this.count++);
    return { args, answer: await this.call(name, "create", args) };
  }

  async id(name) {
    return (await this.make(name)).answer.id;
  }

  async args(name, n) {
    return { description: `description ${n}`, ...(await this.special(name, n)) };
  }

  async special(name, n) {
    const firehose = {
      auth: { role: { roleArn: "arn:aws:iam::123456789012:role/example" } },
      deliveryStreamArn: "arn:aws:firehose:us-east-2:123456789012:deliverystream/example",
    };
    const times = { validAfter: "2026-01-01T00:00:00Z", validUntil: "2099-01-01T00:00:00Z" };
    const signed = async principal => ({
      sshCertificateAuthorityId: await this.id("sshCertificateAuthorities"),
      publicKey: sshKey(n),
      principals: [principal],
      ...times,
    });
    const make = {
      abuseReports: () => ({ urls: ["https://bad.example.com"], description: undefined }),
      agentIngresses: () => ({ domain: `agents${n}.example.com` }),
      botUsers: () => ({ name: `bot ${n}`, description: undefined }),
      failoverBackends: async () => ({ backends: [await this.id("httpResponseBackends")] }),
      httpResponseBackends: () => ({ body: "gone", headers: { a: "b" }, statusCode: 410 }),
      staticBackends: () => ({ address: `${n}.example.com:443`, tls: { enabled: true } }),
      tunnelGroupBackends: () => ({ labels: { app: `app${n}` } }),
      certificateAuthorities: () => ({ caPem: CERTIFICATE }),
      credentials: () => ({ acl: ["bind:*.example.com"] }),
      edgesHttps: () => ({ hostports: [`https${n}.example.com:443`] }),
      edgesHttpsRoutes: async () => ({ edgeId: await this.id("edgesHttps"), matchType: "path_prefix", match: `/${n}` }),
      edgesTcp: () => ({ hostports: [`tcp${n}.example.com:443`] }),
      edgesTls: () => ({ hostports: [`tls${n}.example.com:443`] }),
      eventDestinations: () => ({ format: "JSON", target: { firehose } }),
      eventSources: async () => ({
        subscriptionId: await this.id("eventSubscriptions"),
        type: `ip_policy_${["created", "updated", "deleted"][n % 3]}.v0`,
        description: undefined,
      }),
      eventSubscriptions: async () => ({
        sources: [{ type: "vault_created.v0" }],
        destinationIds: [await this.id("eventDestinations")],
      }),
      ipPolicyRules: async () => ({
        cidr: `10.${n >> 8}.${n & 255}.0/24`,
        ipPolicyId: await this.id("ipPolicies"),
        action: "deny",
      }),
      ipRestrictions: async () => ({ type: "endpoints", ipPolicyIds: [await this.id("ipPolicies")] }),
      reservedDomains: () => ({ domain: `app${n}.example.com` }),
      sshCredentials: () => ({ publicKey: sshKey(n) }),
      sshHostCertificates: () => signed("host.example.com"),
      sshUserCertificates: () => signed("root"),
      tlsCertificates: () => ({ certificatePem: CERTIFICATE, privateKeyPem: KEY }),
      // It writes the keys of maps in snake case, and with them the ids of backends: there can be none.
      weightedBackends: () => ({ backends: {} }),
    };
    return make[name] ? make[name]() : {};
  }

  async resource(name) {
    const methods = this.methods(name);
    const done = new Set();
    const made = await this.made(name, methods);
    const newest = made[0];
    const get = place => this.call(name, "get", this.at(name, "get", place));
    const read = await get(newest.place);
    if (methods.includes("create")) {
      assert.deepStrictEqual({ ...read, token: null }, { ...newest.answer, token: null });
      done.add("create");
    }
    done.add("get");
    if (methods.includes("list")) {
      await this.list(name, made.length, read);
      done.add("list");
    }
    for (const verb of ["restart", "stop"].filter(verb => methods.includes(verb))) {
      await fails(verb, FAULTS.verb, () => this.call(name, verb, newest.place.id));
      done.add(verb);
    }
    if (methods.includes("update")) {
      await this.update(name, newest.place, read);
      done.add("update");
    }
    for (const method of methods.filter(method => /^delete./.test(method))) {
      await fails(method, FAULTS.noContent, () => this.call(name, method, this.at(name, method, newest.place)));
      done.add(method);
    }
    if (methods.includes("delete")) {
      await fails("delete", FAULTS.noContent, () => this.call(name, "delete", this.at(name, "delete", newest.place)));
      await fails("get after delete", notFound, () => get(newest.place));
      await fails("delete again", notFound, () => this.call(name, "delete", this.at(name, "delete", newest.place)));
      done.add("delete");
    }
    assert.deepStrictEqual(methods.filter(method => !done.has(method)), [], "not called");
  }

  /** Three objects, newest first, each with the values that lead to it. */
  async made(name, methods) {
    if (SEEDED[name]) {
      const found = await this.call(name, "list");
      assert.strictEqual(found.length, 5);
      return found.map(answer => ({ answer, place: { id: answer.id } }));
    }
    const made = [];
    for (let n = 0; n < (name === "ipRestrictions" ? 1 : 3); n++) {
      const { args, answer } = await this.make(name);
      const keys = this.keys(name, "get");
      const all = { ...args, ...answer };
      made.unshift({ answer, place: Object.fromEntries(keys.map(key => [key, all[key]])) });
    }
    return made;
  }

  async list(name, count, read) {
    if (name === "eventSources") return; // Of one subscription, and without pages.
    const found = await this.call(name, "list");
    assert(found.length >= count && found.some(item => item.id === read.id), `${found.length} listed`);
    assert.deepStrictEqual(found.find(item => item.id === read.id), read);
    if (count > 1) await fails("the second page", FAULTS.paging, () => this.call(name, "list", undefined, "2"));
  }

  async update(name, place, before) {
    if (name === "tunnelSessions") {
      return fails("update", FAULTS.noContent, () => this.call(name, "update", place));
    }
    const field = ["description", "metadata", "name"].find(field => field in before) || "metadata";
    // The type of an event source is what tells it apart: there is nothing in it to change.
    const changes = name === "eventSources" ? {} : { [field]: `changed ${this.count++}` };
    const after = await this.call(name, "update", { ...place, ...changes });
    for (const [key, value] of Object.entries(changes)) assert.strictEqual(after[key], value);
    const rest = ({ [field]: _, updatedAt: __, ...rest }) => rest;
    assert.deepStrictEqual(rest(after), rest(before));
  }

  /** The client can read and delete a module of an edge, not set one. */
  async module(name) {
    const owners = { edge: "edgesHttpsRoutes", https: "edgesHttps", tcp: "edgesTcp", tls: "edgesTls" };
    const owner = owners[name.match(/^[a-z]+/)[0]];
    const { answer } = await this.make(owner);
    const place = { edgeId: answer.edgeId, id: answer.id };
    await fails("replace", FAULTS.module, () => this.call(name, "replace", { ...place, module: { enabled: false } }));
    await fails("get", notFound, () => this.call(name, "get", this.at(name, "get", place)));
    await fails("delete", FAULTS.noContent, () => this.call(name, "delete", this.at(name, "delete", place)));
  }

  async run() {
    let failed = 0;
    for (const name of this.services) {
      try {
        await (this.methods(name).includes("replace") ? this.module(name) : this.resource(name));
        console.log(`ok      ${name}: ${this.methods(name).join(", ")}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}: ${error.msg || error.stack || error}`);
      }
    }
    console.log(`${this.services.length - failed} passed, ${failed} failed`);
    return failed;
  }
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ngrok-mock-"));
  const seed = path.join(folder, "seed.json");
  fs.writeFileSync(seed, JSON.stringify(Object.fromEntries(Object.values(SEEDED).map(type => [type, [{}, {}, {}, {}, {}]]))));
  const mock = spawn(process.argv[2], ["--port", "0", "--api-key", TOKEN, "--seed", seed], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [url] = await require("node:events").once(readline.createInterface(mock.stdout), "line");
    process.exitCode = (await new Tests(url).run()) === 0 ? 0 : 1;
  } finally {
    mock.kill();
    fs.rmSync(folder, { recursive: true });
  }
}

main();
