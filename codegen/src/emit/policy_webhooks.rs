//! The table of how services sign their webhooks, for the crate that runs policies.

use api_spec::traffic_policy::{Challenge, Encoding, Name, Piece, TokenPlace, TrafficPolicy, Webhook};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;

/// The items of its file.
pub(super) fn table(policy: &TrafficPolicy) -> Vec<TokenStream> {
    let list = policy.webhooks.iter().map(webhook);
    vec![
        quote!(
            use crate::language::*;
        ),
        quote!(pub(crate) static WEBHOOKS: &[Webhook] = &[#(#list),*];),
    ]
}

/// A webhook: what it does not say is as in `Webhook::PLAIN`.
fn webhook(webhook: &Webhook) -> TokenStream {
    let Webhook { name, header, docs_url, .. } = webhook;
    let (signed, tolerance) = (pieces(&webhook.signed), Literal::f64_unsuffixed(webhook.tolerance));
    let algorithm = ident(&format!("{:?}", webhook.algorithm));
    let encoding = self::encoding(webhook.encoding);
    let mut said = Vec::new();
    for (key, text) in [("prefix", &webhook.prefix), ("secret_prefix", &webhook.secret_prefix)] {
        let key = ident(key);
        said.extend((!text.is_empty()).then(|| quote!(#key: #text)));
    }
    let optional = [
        ("separator", &webhook.separator),
        ("id_header", &webhook.id_header),
        ("time_header", &webhook.time_header),
        ("time_prefix", &webhook.time_prefix),
    ];
    for (key, text) in optional {
        let key = ident(key);
        said.extend(text.as_ref().map(|text| quote!(#key: Some(#text))));
    }
    if let Some(secret) = webhook.secret_encoding {
        let secret = self::encoding(secret);
        said.push(quote!(secret_encoding: Some(#secret)));
    }
    said.extend(webhook.example.then(|| quote!(example: true)));
    if let Some(challenge) = webhook.challenge.as_ref().map(challenge) {
        said.push(quote!(challenge: Some(#challenge)));
    }
    quote! {
        Webhook {
            name: #name,
            header: #header,
            algorithm: Algorithm::#algorithm,
            encoding: #encoding,
            signed: #signed,
            tolerance: #tolerance,
            docs_url: #docs_url,
            #(#said,)*
            ..Webhook::PLAIN
        }
    }
}

fn challenge(challenge: &Challenge) -> TokenStream {
    let Challenge { method, signed, content_type, .. } = challenge;
    let token = challenge.token.as_ref().map(|place| match place {
        TokenPlace::Query(name) => quote!(TokenPlace::Query(#name)),
        TokenPlace::Header(name) => quote!(TokenPlace::Header(#name)),
        TokenPlace::Json(path) => quote!(TokenPlace::Json(#path)),
    });
    let token = token.map_or_else(|| quote!(None), |token| quote!(Some(#token)));
    let conditions = challenge.conditions.iter().map(|(path, value)| quote!((#path, #value)));
    let refused = challenge.refused.map(Literal::u16_unsuffixed);
    let refused = refused.map_or_else(|| quote!(None), |status| quote!(Some(#status)));
    let body = pieces(&challenge.body);
    quote! {
        Challenge {
            method: #method,
            token: #token,
            conditions: &[#(#conditions),*],
            signed: #signed,
            refused: #refused,
            content_type: #content_type,
            body: #body,
        }
    }
}

fn encoding(encoding: Encoding) -> TokenStream {
    let name = ident(&format!("{encoding:?}"));
    quote!(Encoding::#name)
}

fn pieces(pieces: &[Piece]) -> TokenStream {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => quote!(Piece::Text(#text)),
        Piece::Name(name) => {
            let name: &Name = name;
            let name = ident(&format!("{name:?}"));
            quote!(Piece::#name)
        }
    });
    quote!(&[#(#pieces),*])
}
