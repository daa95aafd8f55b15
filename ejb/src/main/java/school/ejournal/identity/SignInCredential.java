package school.ejournal.identity;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A name and a password, and the network address they came from. */
public class SignInCredential extends UsernamePasswordCredential {

    private final String address;

    public SignInCredential(String login, String password, String address) {
        super(login, password);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
