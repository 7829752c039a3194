"""ngrok's own Python client (ngrok-api 0.19.0, unchanged) against ngrok-mock: every method of every service.

The services and their methods are found by looking at the client, so that none is forgotten; what is written down here is
only what can't be guessed: valid values. Usage: official_client.py PATH_OF_NGROK_MOCK, or see run.sh.
"""

import inspect
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile
import traceback

import ngrok

DATA = pathlib.Path(__file__).parents[2] / "ngrok-mock" / "tests" / "data"
CERTIFICATE = (DATA / "certificate.pem").read_text()
KEY = (DATA / "key.pem").read_text()
VERBS = ["restart", "stop", "update"]

# What no client can make, five of each.
SEEDED = {
    "tunnel_sessions": "TunnelSession",
    "tunnels": "Tunnel",
    "application_users": "ApplicationUser",
    "application_sessions": "ApplicationSession",
}


class Props:
    """An argument that is an object. The client's own classes wrap what is inside of them, and then can't send it."""

    def __init__(self, **props):
        self._props = props


def plain(value):
    """What the client made of an answer, as JSON."""
    if hasattr(value, "_props"):
        return plain(value._props)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def ssh_key(number):
    return f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fA{number:03}"


class Tests:
    def __init__(self, url, key):
        self.url = url
        self.client = ngrok.Client(key, url)
        self.services = dict(self.find_services())
        self.called = set()
        self.numbers = itertools.count()

    def find_services(self):
        """All services of the client by name, such as `edges.https`."""
        for name, _ in inspect.getmembers(ngrok.Client, lambda member: isinstance(member, property)):
            value = getattr(self.client, name)
            if hasattr(value, "_fields"):
                yield from ((f"{name}.{field}", getattr(value, field)) for field in value._fields)
            else:
                yield name, value

    def methods(self, name):
        found = inspect.getmembers(type(self.services[name]), inspect.isfunction)
        return {method: inspect.signature(function) for method, function in found if not method.startswith("_")}

    def call(self, name, method, /, **arguments):
        answer = getattr(self.services[name], method)(**arguments)
        self.called.add((name, method))
        return answer

    # Valid arguments, with the objects that they refer to.

    def make(self, name, number=None):
        number = next(self.numbers) if number is None else number
        return self.call(name, "create", **self.arguments(name, number))

    def id(self, name):
        return self.make(name).id

    def arguments(self, name, n):
        """Arguments of `create`; those of different numbers may stand side by side."""
        texts = {"description": f"description {n}", "metadata": f"metadata {n}", "name": f"name {n}"}
        known = self.methods(name)["create"].parameters
        arguments = {key: value for key, value in texts.items() if key in known}
        arguments.update(self.special(name, n))
        return arguments

    def special(self, name, n):
        target = {"firehose": {
            "auth": {"role": {"role_arn": "arn:aws:iam::123456789012:role/example"}},
            "delivery_stream_arn": "arn:aws:firehose:us-east-2:123456789012:deliverystream/example",
        }}
        times = {"valid_after": "2026-01-01T00:00:00Z", "valid_until": "2099-01-01T00:00:00Z"}
        make = {
            "abuse_reports": lambda: {"urls": ["https://bad.example.com"]},
            "agent_ingresses": lambda: {"domain": f"agents{n}.example.com"},
            "backends.failover": lambda: {"backends": [self.id("backends.static_address")]},
            "backends.http_response": lambda: {"body": "gone", "headers": {"a": "b"}, "status_code": 410},
            "backends.static_address": lambda: {"address": f"{n}.example.com:443", "tls": Props(enabled=True)},
            "backends.tunnel_group": lambda: {"labels": {"app": f"app{n}"}},
            "backends.weighted": lambda: {"backends": {self.id("backends.static_address"): 1}},
            "certificate_authorities": lambda: {"ca_pem": CERTIFICATE},
            "credentials": lambda: {"acl": ["bind:*.example.com"]},
            "edges.https": lambda: {"hostports": [f"https{n}.example.com:443"]},
            "edges.https_routes": lambda: {
                "edge_id": self.id("edges.https"), "match_type": "path_prefix", "match": f"/{n}",
                "compression": Props(enabled=True), "circuit_breaker": Props(error_threshold_percentage=0.5),
            },
            "edges.tcp": lambda: {
                "hostports": [f"tcp{n}.example.com:443"],
                "backend": Props(backend_id=self.id("backends.tunnel_group")),
            },
            "edges.tls": lambda: {"hostports": [f"tls{n}.example.com:443"], "traffic_policy": Props(value="{}")},
            "endpoints": lambda: {"url": f"https://e{n}.example.com", "type": "cloud", "traffic_policy": "{}"},
            "event_destinations": lambda: {"format": "JSON", "target": Props(**target)},
            "event_sources": lambda: {
                "subscription_id": self.id("event_subscriptions"),
                "type": f"ip_policy_{['created', 'updated', 'deleted'][n % 3]}.v0",
            },
            "event_subscriptions": lambda: {
                "sources": [Props(type="vault_created.v0")], "destination_ids": [self.id("event_destinations")],
            },
            "ip_policy_rules": lambda: {
                "cidr": f"10.{n // 256}.{n % 256}.0/24", "ip_policy_id": self.id("ip_policies"), "action": "deny",
            },
            "ip_restrictions": lambda: {
                "type": ["api", "agent", "dashboard", "endpoints"][n % 4], "ip_policy_ids": [self.id("ip_policies")],
            },
            "reserved_domains": lambda: {"domain": f"app{n}.example.com", "certificate_management_policy": Props(
                authority="letsencrypt", private_key_type="ecdsa")},
            "secrets": lambda: {"value": "hush-hush", "vault_id": self.id("vaults")},
            "ssh_certificate_authorities": lambda: {"private_key_type": "ed25519"},
            "ssh_credentials": lambda: {"public_key": ssh_key(n)},
            "ssh_host_certificates": lambda: {
                "ssh_certificate_authority_id": self.id("ssh_certificate_authorities"), "public_key": ssh_key(n),
                "principals": ["host.example.com"], **times,
            },
            "ssh_user_certificates": lambda: {
                "ssh_certificate_authority_id": self.id("ssh_certificate_authorities"), "public_key": ssh_key(n),
                "principals": ["root"], **times,
            },
            "tls_certificates": lambda: {"certificate_pem": CERTIFICATE, "private_key_pem": KEY},
        }
        return make.get(name, dict)()

    def module(self, name):
        """What a module of an edge is set to."""
        make = {
            "backend": lambda: {"backend_id": self.id("backends.http_response")},
            "circuit_breaker": lambda: {"tripped_duration": 30, "error_threshold_percentage": 0.5},
            "ip_restriction": lambda: {"ip_policy_ids": [self.id("ip_policies")]},
            "mutual_tls": lambda: {"certificate_authority_ids": [self.id("certificate_authorities")]},
            "oauth": lambda: {"provider": {"google": {"email_domains": ["example.com"]}}, "maximum_duration": 60},
            "oidc": lambda: {"issuer": "https://id.example.com", "client_id": "me", "client_secret": "hush"},
            "request_headers": lambda: {"add": {"a": "b"}, "remove": ["c"]},
            "response_headers": lambda: {"add": {"a": "b"}, "remove": ["c"]},
            "saml": lambda: {"idp_metadata": "<EntityDescriptor/>", "force_authn": True},
            "tls_termination": lambda: {"min_version": "1.3"},
            "traffic_policy": lambda: {"value": "{}"},
            "user_agent_filter": lambda: {"allow": ["(Mozilla).*"], "deny": []},
            "webhook_verification": lambda: {"provider": "slack", "secret": "hush"},
        }
        suffix = next((key for key in make if name.endswith(key)), None)
        return {"enabled": False, **(make[suffix]() if suffix else {})}

    # The tests: each gets the name of a service.

    def resource(self, name):
        methods = self.methods(name)
        made, keys = self.made(name, methods)
        newest = made[-1]
        path = {key: plain(newest)[key] for key in keys if key in plain(newest)}
        path.update({key: newest.place[key] for key in keys if key not in path})
        read = plain(self.call(name, "get", **path))
        if "create" in methods:
            assert {**read, "token": None} == {**plain(newest), "token": None}, f"created {plain(newest)}, read {read}"
        if "list" in methods:
            self.list(name, methods["list"], made, read)
        if "get_secrets_by_vault" in methods:
            secret = self.call("secrets", "create", name="s", value="hush", vault_id=newest.id)
            found = self.call(name, "get_secrets_by_vault", id=newest.id, limit="1")
            assert [plain(item) for item in found] == [plain(secret)]
            self.call("secrets", "delete", id=secret.id)
        for verb in (verb for verb in VERBS if verb in methods and name == "tunnel_sessions"):
            self.verb(name, verb, path)
        if "create" in methods and "update" in methods:
            self.update(name, methods["update"], path, read)
        self.clear(name, methods)
        self.refuse(name, methods, path)
        if "delete" in methods:
            assert self.call(name, "delete", **path) is None
            self.not_found(lambda: self.call(name, "get", **path))
            self.not_found(lambda: self.call(name, "delete", **path))
            if hasattr(made[0], "delete") and len(made) > 1:
                # Objects have methods too, which are to do the same.
                made[0].delete()
                self.not_found(lambda: self.call(name, "get", **{**path, keys[-1]: plain(made[0])[keys[-1]]}))

    def verb(self, name, verb, path):
        """Verbs answer with status 204 and nothing, which is success; the client takes it for a mistake of the server."""
        try:
            self.call(name, verb, **path)
        except RuntimeError as error:
            assert str(error) == "server returned unexpected 204 response", error
            self.called.add((name, verb))
        self.not_found(lambda: self.call(name, verb, id="ts_none"))

    def made(self, name, methods):
        keys = list(methods["get"].parameters)[1:]
        if name in SEEDED:
            found = list(self.call(name, "list"))
            assert len(found) == 5, f"{len(found)} were seeded"
            return list(reversed(found)), keys
        place, made = {}, []
        for number in range({"ip_restrictions": 4, "event_sources": 3}.get(name, 5)):
            arguments = {**self.arguments(name, number), **place}
            # All in one place, such as the routes of one edge.
            place = {key: arguments[key] for key in keys if key in arguments and key != "type"}
            answer = self.call(name, "create", **arguments)
            shown = plain(answer)
            for key, value in arguments.items():
                if key in shown and isinstance(value, (str, int, list)) and key != "sources":
                    assert shown[key] == value, f"{key} is {shown[key]}, not {value}"
            answer.place = place
            made.append(answer)
        return made, keys

    def list(self, name, signature, made, read):
        if "limit" not in signature.parameters:
            place = {key: made[-1].place[key] for key in signature.parameters if key != "self"}
            found = plain(self.call(name, "list", **place))
            (items,) = [value for value in found.values() if isinstance(value, list)]
            assert items[-len(made):] == [plain(item) for item in made], items
            return
        keys = [plain(item)["id"] for item in reversed(made)]
        pages = [plain(item) for item in self.call(name, "list", limit="2")]
        found = [item["id"] for item in pages]
        assert found[: len(keys)] == keys, f"{found}, not {keys}"
        assert read in pages, f"{read} is not in the list"
        page = self.call(name, "list", limit="2", before_id=keys[0])
        assert [plain(item)["id"] for item in page] == found[1:]
        if "filter" in signature.parameters:
            filtered = self.call(name, "list", filter=f'obj.id == "{keys[1]}"', limit="1")
            assert [item.id for item in filtered] == [keys[1]]

    def update(self, name, signature, path, before):
        texts = [key for key in ("description", "metadata", "name") if key in signature.parameters]
        changes = {key: f"changed {key}" for key in texts[:1]}
        always = [key for key, parameter in signature.parameters.items() if self.is_always_sent(key, parameter, path)]
        # The client sends these even where the caller gives nothing: what they had keeps them.
        given = {key: before[key] for key in always if before.get(key) and isinstance(before[key], (str, dict))}
        given = {key: value for key, value in given.items() if key not in changes}
        after = plain(self.call(name, "update", **path, **changes, **given))
        free = [*always, *changes, "updated_at", "uri"] + (["ip_policies"] if "ip_policy_ids" in always else [])
        same = [{k: v for k, v in item.items() if k not in free} for item in (before, after)]
        assert same[0] == same[1], f"the update changed {same[0]} to {same[1]}"
        for key, value in changes.items():
            assert after[key] == value, f"{key} is {after[key]}"
        if changes:
            assert plain(self.call(name, "get", **path)) == after
        for key in (key for key in texts if key != "name"):
            cleared = plain(self.call(name, "update", **{**path, **given, key: ""}))
            assert not cleared.get(key), f"{key} is {cleared[key]}"

    @staticmethod
    def is_always_sent(key, parameter, path):
        if key in path or key == "self":
            return False
        objects = "Sequence[" in str(parameter.annotation) and "Sequence[str]" not in str(parameter.annotation)
        return parameter.default is not None or objects

    def clear(self, name, methods):
        """Methods that delete one field of an object."""
        for method in (method for method in methods if method.startswith("delete_")):
            field = method.removeprefix("delete_")
            arguments = self.arguments(name, next(self.numbers))
            if field == "certificate":
                arguments["certificate_id"] = self.id("tls_certificates")
                del arguments["certificate_management_policy"]
            made = self.call(name, "create", **arguments)
            assert plain(made)[field], f"{field} was not set"
            assert self.call(name, method, id=made.id) is None
            assert not plain(self.call(name, "get", id=made.id)).get(field), f"{field} is still set"
            self.call(name, "delete", id=made.id)

    def refuse(self, name, methods, path):
        """What must be refused, and with which error of the client."""
        last = list(path)[-1]
        other = "ip_policy_gone.v0" if last == "type" else path[last].split("_")[0] + "_none"
        self.not_found(lambda: self.call(name, "get", **{**path, last: other}))
        if "create" in methods and "description" in methods["create"].parameters:
            limited = "max 255 " in (type(self.services[name]).create.__doc__ or "")
            wrong = "x" * 256 if limited else 7
            arguments = {**self.arguments(name, next(self.numbers)), "description": wrong}
            error = self.refused(400, lambda: self.call(name, "create", **arguments))
            assert str(error.error_code).startswith("ERR_NGROK_"), error.error_code
        for key in ["", "wrong"]:
            stranger = Tests.__new__(Tests)
            stranger.client = ngrok.Client(key, self.url)
            service = dict(stranger.find_services())[name]
            error = self.refused((401, 403), lambda: service.get(**path))
            assert str(error.error_code).startswith("ERR_NGROK_"), error.error_code

    def edge_module(self, name):
        """Replaces, reads and deletes a module of an edge or of one of its routes."""
        short = name.removeprefix("edge_modules.")
        if short.startswith("https_edge_route_"):
            owner, field = "edges.https_routes", short.removeprefix("https_edge_route_")
        else:
            kind, field = short.split("_edge_", 1)
            owner = f"edges.{kind}"
        arguments = self.arguments(owner, next(self.numbers))
        for key in [key for key, value in arguments.items() if isinstance(value, Props)]:
            del arguments[key]
        parent = self.call(owner, "create", **arguments)
        keys = list(self.methods(name)["get"].parameters)[1:]
        path = {key: plain(parent)[key] for key in keys}
        self.not_found(lambda: self.call(name, "get", **path))
        module = self.module(name)
        answer = plain(self.call(name, "replace", **path, module=Props(**module)))
        for key, value in module.items():
            if key in answer and not isinstance(value, dict):
                assert answer[key] == value, f"{key} is {answer[key]}, not {value}"
        assert answer["enabled"] is False
        assert plain(self.call(name, "get", **path)) == answer
        assert plain(self.call(owner, "get", **path))[field] == answer, "its edge shows something else"
        assert self.call(name, "delete", **path) is None
        self.not_found(lambda: self.call(name, "get", **path))
        assert plain(self.call(owner, "get", **path))[field] is None
        self.not_found(lambda: self.call(name, "replace", **{**path, keys[-1]: plain(parent)["id"][:-1] + "!"},
                                         module=Props(**module)))

    def refused(self, status, call):
        try:
            answer = call()
        except ngrok.Error as error:
            statuses = status if isinstance(status, tuple) else (status,)
            assert error.http_status_code in statuses, f"{error.http_status_code}: {error}"
            assert error.operation_id, error
            return error
        raise AssertionError(f"it is not refused: {plain(answer)}")

    def not_found(self, call):
        error = self.refused(404, call)
        assert isinstance(error, ngrok.NotFoundError), error

    def run(self):
        passed = failed = 0
        for name in self.services:
            test = self.edge_module if name.startswith("edge_modules.") else self.resource
            try:
                test(name)
                missing = [method for method in self.methods(name) if (name, method) not in self.called]
                assert not missing, f"not called with success: {', '.join(missing)}"
            except Exception as error:
                failed += 1
                place = next((f.lineno for f in reversed(traceback.extract_tb(error.__traceback__))
                              if f.filename == __file__), None)
                print(f"FAILED  {name}: {type(error).__name__} at line {place}: {error}")
            else:
                passed += 1
                print(f"ok      {name}: {', '.join(self.methods(name))}")
        print(f"{passed} passed, {failed} failed")
        return failed == 0


def main():
    key = "the_key_of_the_official_client"
    with tempfile.NamedTemporaryFile("w", suffix=".json") as seed:
        json.dump({type_name: [{} for _ in range(5)] for type_name in SEEDED.values()}, seed)
        seed.flush()
        command = [sys.argv[1], "--port", "0", "--api-key", key, "--seed", seed.name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as mock:
            try:
                url = mock.stdout.readline().strip()
                assert url.startswith("http://"), "the mock did not start"
                return 0 if Tests(url, key).run() else 1
            finally:
                mock.terminate()


if __name__ == "__main__":
    sys.exit(main())
