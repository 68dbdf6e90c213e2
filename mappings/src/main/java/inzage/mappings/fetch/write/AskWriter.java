package inzage.mappings.fetch.write;

import inzage.mappings.definition.Template;
import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.CallFetch.Soap;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Draft;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a definition asks as a request, with what the system wants in each. */
public final class AskWriter {
    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String ACCEPTED = "application/json, application/xml;q=0.9, text/csv;q=0.9, */*;q=0.5";

    private final CallFetch fetch;

    public AskWriter(CallFetch fetch) {
        this.fetch = fetch;
    }

    /** Empty where a value that its address needs is missing. */
    public Optional<Draft> write(Ask ask, TemplateWriter writer) {
        return writer.address(fetch.url())
                .flatMap(base -> writer.address(ask.address()).map(base::then))
                .map(address -> added(address, writer))
                .map(address -> draft(ask, address, writer))
                .map(draft -> headers(draft, writer));
    }

    private Address added(Address address, TemplateWriter writer) {
        Address all = address;
        for (Map.Entry<String, Template> parameter : fetch.query().entrySet()) {
            Optional<String> value = writer.value(parameter.getValue(), Escape.NONE);
            all = value.isPresent() ? all.with(parameter.getKey(), value.get()) : all;
        }
        return all;
    }

    private Draft draft(Ask ask, Address address, TemplateWriter writer) {
        if (ask.body().isEmpty()) {
            return Draft.get(address).header("Accept", ACCEPTED);
        }
        Ask.Body body = ask.body().get();
        String text = writer.text(body.text(), Escape.of(body.writing()));
        if (ask.action().isPresent() && fetch.soap().isPresent()) {
            return Draft.post(
                            address,
                            Writing.XML.contentType(),
                            envelope(fetch.soap().get(), text, writer))
                    .header("Accept", "text/xml")
                    .header("SOAPAction", '"' + ask.action().get() + '"');
        }
        return Draft.post(address, body.writing().contentType(), text).header("Accept", ACCEPTED);
    }

    private Draft headers(Draft draft, TemplateWriter writer) {
        Draft all = draft;
        for (Map.Entry<String, Template> header : fetch.headers().entrySet()) {
            Optional<String> value = writer.value(header.getValue(), Escape.HEADER);
            all = value.isPresent() ? all.header(header.getKey(), value.get()) : all;
        }
        return all;
    }

    /** SOAP 1.1. */
    private static String envelope(Soap soap, String body, TemplateWriter writer) {
        String namespaces = soap.namespaces().entrySet().stream()
                .map(space -> " xmlns:" + space.getKey() + "=\"" + Escape.XML.write(space.getValue(), true) + '"')
                .collect(Collectors.joining());
        String header = soap.header()
                .map(template -> "<soapenv:Header>" + writer.text(template, Escape.XML) + "</soapenv:Header>")
                .orElse("");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"" + ENVELOPE + '"'
                + namespaces + '>' + header + "<soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }
}
